// Libraries of Python that give their errors a code when they raise them: Pydantic, SQLAlchemy, LangChain, LangGraph.
import { type PythonCall, pythonCalls } from '../python-calls.ts';
import { fromBraces } from '../placeholders.ts';
import { byPage, ChangedForm, type FoundPage, type ReferenceSource } from '../source.ts';

const LIST_ERRORS =
  'import json; from pydantic_core._pydantic_core import list_all_errors; print(json.dumps(list_all_errors()))';

const versionOf = (version: string) => version.split('.').slice(0, 2).join('.');

export const PYDANTIC: ReferenceSource = {
  file: 'pydantic',
  name: 'Pydantic',
  tool: 'pydantic',
  mentions: ['pydantic'],
  list: 'https://docs.pydantic.dev/latest/errors/validation_errors/',
  base: (version) => `https://errors.pydantic.dev/${versionOf(version)}/`,
  from: [{ pypi: 'pydantic' }],
  least: 100,
  async read(folder) {
    const listed = await folder.run('python3', ['-c', LIST_ERRORS], { PYTHONPATH: folder.path });
    return [...readValidation(listed), ...readUsage(await pythonCalls(folder, 'pydantic'))];
  },
};

/** Errors of validation, as the library lists them. */
export function readValidation(listed: string): readonly FoundPage[] {
  const errors: unknown = JSON.parse(listed);
  if (!Array.isArray(errors)) throw new ChangedForm('pydantic_core no longer lists its errors');
  const pages = errors.flatMap(({ type, message_template_python: message }): FoundPage[] => {
    if (typeof type !== 'string' || typeof message !== 'string') return [];
    return [{ at: `v/${type}`, code: type, says: [fromBraces(message)], beside: [`type=${type}|type: ${type}`] }];
  });
  return pages;
}

/** Errors of those who use the library. */
export function readUsage(calls: readonly PythonCall[]): readonly FoundPage[] {
  const pages = calls.flatMap(([called, message, code]) =>
    called.startsWith('Pydantic') && /^[a-z][a-z-]+$/.test(code)
      ? [{ at: `u/${code}`, code, says: [message], usually: [code] }]
      : [],
  );
  return byPage(pages);
}

export const SQLALCHEMY: ReferenceSource = {
  file: 'sqlalchemy',
  name: 'SQLAlchemy',
  tool: 'sqlalchemy',
  mentions: ['sqlalchemy'],
  list: 'https://docs.sqlalchemy.org/en/21/errors.html',
  base: (version) => `https://sqlalche.me/e/${versionOf(version).replace('.', '')}/`,
  from: [{ pypi: 'sqlalchemy' }],
  least: 12,
  read: async (folder) => readSqlAlchemy(await pythonCalls(folder, 'sqlalchemy')),
};

/** Its errors and warnings: a code is four letters and digits. */
export function readSqlAlchemy(calls: readonly PythonCall[]): readonly FoundPage[] {
  const pages = calls.flatMap(([, message, code]) =>
    /^[a-z0-9]{4}$/.test(code) ? [{ at: code, code, says: [message], usually: [`/${code}`] }] : [],
  );
  return byPage(pages);
}

export const LANGCHAIN: ReferenceSource = {
  file: 'langchain',
  name: 'LangChain and LangGraph',
  tool: 'langchain',
  mentions: ['langchain'],
  list: 'https://docs.langchain.com/oss/python/langchain/errors/INVALID_PROMPT_INPUT',
  base: 'https://docs.langchain.com/oss/python/',
  from: [{ pypi: 'langchain-core' }, { pypi: 'langgraph' }],
  least: 4,
  async read(core, graph) {
    return [
      ...readLangChain(core ? await pythonCalls(core, 'langchain_core') : [], 'langchain'),
      ...readLangChain(graph ? await pythonCalls(graph, 'langgraph') : [], 'langgraph'),
    ];
  },
};

/** Errors with the name of their page. */
export function readLangChain(calls: readonly PythonCall[], part: string): readonly FoundPage[] {
  const pages = calls.flatMap(([called, message, code]) =>
    called.startsWith('create_') && /^[A-Z][A-Z_]+$/.test(code)
      ? [{ at: `${part}/errors/${code}`, code, says: [message], usually: [code] }]
      : [],
  );
  return byPage(pages);
}
