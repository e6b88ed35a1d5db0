// Calls in Python that give a message and its code, as Python itself reads them: [["function", "message", "code"], …]. Variable
// parts of the message are {names} already.
import type { PackageFolder } from './package-folder.ts';

/** One call. */
export type PythonCall = readonly [called: string, message: string, code: string];

const ASK = String.raw`
import ast, json, re, sys
from pathlib import Path

def name(node):
    last = [w for w in re.findall(r'[A-Za-z_][A-Za-z0-9_]*', ast.unparse(node)) if w not in ('else', 'None', 'True', 'False')] or ['value']
    return '{' + re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', last[-1]).lower().strip('_')[:24] + '}'

def text(node, known):
    if isinstance(node, ast.Constant):
        return str(node.value) if isinstance(node.value, str) else '{value}'
    if isinstance(node, ast.JoinedStr):
        return ''.join(text(v, known) for v in node.values)
    if isinstance(node, ast.FormattedValue):
        return name(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return text(node.left, known) + text(node.right, known)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        return re.sub(r'%(?:\((\w+)\))?[-#0 +]*\d*(?:\.\d+)?[srdif]', lambda m: '{' + (m[1] or 'value').lower() + '}', text(node.left, known))
    if isinstance(node, ast.Name) and node.id in known:
        return known[node.id]
    return name(node)

found = []
for path in sorted(Path(sys.argv[1]).rglob('*.py')):
    tree = ast.parse(path.read_text('utf8'))
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name) and isinstance(node.value, (ast.Constant, ast.JoinedStr)):
            known[node.targets[0].id] = text(node.value, {})
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        words = {k.arg: k.value for k in node.keywords}
        code = words.get('code') or words.get('error_code')
        message = words.get('message') or (node.args[0] if node.args else None)
        if code is None or message is None:
            continue
        code = code.value if isinstance(code, ast.Constant) else ast.unparse(code).split('.')[-1]
        found.append([ast.unparse(node.func).split('.')[-1], text(message, known), str(code)])
print(json.dumps(found))
`;

/** The calls of a module below the folder. */
export async function pythonCalls(folder: PackageFolder, module: string): Promise<readonly PythonCall[]> {
  return JSON.parse(await folder.run('python3', ['-c', ASK, module]));
}
