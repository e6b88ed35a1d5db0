// Structured data held against the vocabulary of schema.org, which schema-dts ships as types: what the compiler refuses in a
// literal is no type, no property or no value of the vocabulary.
import path from 'node:path';
import ts from 'typescript';

/** Types that this site uses. */
const TYPES = ['TechArticle', 'BreadcrumbList', 'WebSite'] as const;

/** A file that is only in memory, where it finds the project's packages. */
const FILE = path.resolve('tests/build/in-memory.ts');

/** The compiler's words about these items; empty when all are of the vocabulary. */
export function outsideVocabulary(items: readonly Readonly<Record<string, unknown>>[]): string[] {
  const unknown = items.filter((item) => !TYPES.some((type) => type === item['@type']));
  const lines = items
    .filter((item) => !unknown.includes(item))
    .map((item, i) => `export const item${i}: WithContext<${String(item['@type'])}> = ${JSON.stringify(item)};`);
  const text = `import type { ${TYPES.join(', ')}, WithContext } from 'schema-dts';\n${lines.join('\n')}\n`;
  return [...unknown.map((item) => `${String(item['@type'])} is no type of this site`), ...compile(text)];
}

function compile(text: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.getSourceFile = (file, version) =>
    file === FILE ? ts.createSourceFile(file, text, version) : getSourceFile(file, version);
  const program = ts.createProgram([FILE], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
