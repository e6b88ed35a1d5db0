// Pastes of many kinds, as people bring them, each with the signature that an author would begin with.

/** What was pasted, and the signature that is proposed for it. */
export interface Paste {
  readonly kind: string;
  readonly paste: string;
  readonly signature: string;
}

export const PASTES: readonly Paste[] = [
  {
    kind: 'npm, old labels',
    paste: `npm ERR! code E404
npm ERR! 404 Not Found - GET https://registry.example.com/shopp - Not found
npm ERR! 404  'shopp@1.0.0' is not in this registry.
npm ERR! A complete log of this run can be found in: /home/jane/.npm/_logs/2026-11-22T10_00_00_000Z-debug-0.log`,
    signature: '404 Not Found - GET {url:url} - Not found',
  },
  {
    kind: 'npm, errno on its own lines',
    paste: `npm error code ENOTEMPTY
npm error syscall rename
npm error path /usr/local/lib/node_modules/tool
npm error errno -66
npm error ENOTEMPTY: directory not empty, rename '/usr/local/lib/node_modules/tool' -> '/usr/local/lib/node_modules/.tool-x9'`,
    signature: "ENOTEMPTY: directory not empty, rename '{path:path}' -> '{path2:path}'",
  },
  {
    kind: 'Node stack trace',
    paste: `node:internal/modules/cjs/loader:1228
  throw err;
  ^

Error: Cannot find module 'express'
Require stack:
- /srv/app/server.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)
    at Module._load (node:internal/modules/cjs/loader:1051:27) {
  code: 'MODULE_NOT_FOUND'
}

Node.js v24.1.0`,
    signature: "Error: Cannot find module '{module}'",
  },
  {
    kind: 'Python traceback',
    paste: `Traceback (most recent call last):
  File "/home/jane/app/main.py", line 12, in <module>
    model = load("x")
  File "/home/jane/.venv/lib/python3.12/site-packages/torch/cuda/__init__.py", line 319, in _lazy_init
    torch._C._cuda_init()
RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU`,
    signature: 'RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU',
  },
  {
    kind: 'Python traceback with a cause: the last one counts',
    paste: `Traceback (most recent call last):
  File "a.py", line 1, in f
httpcore.ConnectError: [Errno 111] Connection refused

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "a.py", line 9, in g
httpx.ConnectError: [Errno 111] Connection refused`,
    signature: 'httpx.ConnectError: [Errno 111] Connection refused',
  },
  {
    kind: 'Python, a dictionary of an API inside',
    paste: `openai.RateLimitError: Error code: 429 - {'error': {'message': 'Rate limit reached for gpt-4o in organization org-aB3dE5fG7hJ9kL1m on tokens per min (TPM): Limit 30000, Used 28039, Requested 3906. Please try again in 3.89s.', 'type': 'tokens', 'code': 'rate_limit_exceeded'}}`,
    signature:
      'Rate limit reached for {model:word} in organization {id:word} on tokens per min (TPM): Limit {number:number}, Used {number2:number}, Requested {number3:number}. Please try again in {number4:number}s.',
  },
  {
    kind: 'JSON body of an API on one line',
    paste: `API Error: 400 {"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 208310 tokens > 200000 maximum"},"request_id":"req_011CSHoEeqs5C35K2UUqD7Fy"}`,
    signature: 'prompt is too long: {tokens:number} tokens > {number:number} maximum',
  },
  {
    kind: 'JSON body with a message of one word',
    paste: `API Error (529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}) · Retrying in 1 seconds…`,
    signature: '"type":"overloaded_error","message":"Overloaded"',
  },
  {
    kind: 'JSON body over several lines',
    paste: `{
  "error": {
    "code": 404,
    "message": "models/gemini-1.0-pro is not found for API version v1beta",
    "status": "NOT_FOUND"
  }
}`,
    signature: '{model:word} is not found for API version v1beta',
  },
  {
    kind: 'JSON inside JSON',
    paste: String.raw`[GATEWAY] {"error":{"message":"{\n  \"error\": {\n    \"code\": 400,\n    \"message\": \"Thinking level is not supported for this model.\"\n  }\n}\n","code":400}}`,
    signature: 'Thinking level is not supported for this model.',
  },
  {
    kind: 'JSON-RPC',
    paste: `2026-04-08T09:54:59.641Z [files] [info] Message from server: {"jsonrpc":"2.0","id":27,"error":{"code":-32601,"message":"Method not found"}}`,
    signature: '"code":-32601,"message":"Method not found"',
  },
  {
    kind: 'Docker daemon',
    paste: `docker: Error response from daemon: driver failed programming external connectivity on endpoint web (3f1c9d2ab47e5f60): Bind for 0.0.0.0:8080 failed: port is already allocated.`,
    signature:
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint web ({id:word}): Bind for 0.0.0.0:8080 failed: port is already allocated.',
  },
  {
    kind: 'Docker build, with its step numbers',
    paste: `#12 [5/7] RUN npm ci
#12 4.512 npm error code EUSAGE
#12 4.513 npm error \`npm ci\` can only install packages when your package.json and package-lock.json are in sync.
------
ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1`,
    signature: 'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
  },
  {
    kind: 'docker compose, with its columns',
    paste: `db-1   | 2026-11-22 10:00:00.123 UTC [1] LOG:  database system is ready
api-1  | Error: connect ECONNREFUSED 172.18.0.2:5432
api-1  |     at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1607:16)`,
    signature: 'Error: connect ECONNREFUSED {host:host}:5432',
  },
  {
    kind: 'Go panic',
    paste: `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47d2c1]

goroutine 1 [running]:
main.main()
	/home/jane/app/main.go:9 +0x1d
exit status 2`,
    signature: 'panic: runtime error: invalid memory address or nil pointer dereference',
  },
  {
    kind: 'Go, a port in use',
    paste: 'Error: listen tcp 127.0.0.1:11434: bind: address already in use',
    signature: 'Error: listen tcp 127.0.0.1:11434: bind: address already in use',
  },
  {
    kind: 'Rust panic',
    paste: `thread 'main' panicked at src/main.rs:14:37:
called \`Result::unwrap()\` on an \`Err\` value: Os { code: 2, kind: NotFound, message: "No such file or directory" }
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
    signature:
      'thread \'{thread}\' panicked at {path:path}:{line:int}:{column:int}:\ncalled `Result::unwrap()` on an `{name}` value: Os { code: 2, kind: NotFound, message: "No such file or directory" }',
  },
  {
    kind: 'Rust compiler',
    paste: `error[E0277]: the trait bound \`Foo: Serialize\` is not satisfied
  --> src/lib.rs:10:5
   |
10 |     serde_json::to_string(&foo)
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the trait \`Serialize\` is not implemented`,
    signature: 'error[E0277]: the trait bound `Foo: Serialize` is not satisfied',
  },
  {
    kind: 'TypeScript compiler',
    paste: `src/pages/index.ts(3,21): error TS2307: Cannot find module './data' or its corresponding type declarations.`,
    signature:
      "{path:path}({line:int},{column:int}): error TS2307: Cannot find module '{module}' or its corresponding type declarations.",
  },
  {
    kind: 'C compiler',
    paste: `In file included from src/x.c:1:
/usr/src/x.c:3:10: fatal error: Python.h: No such file or directory
    3 | #include <Python.h>
      |          ^~~~~~~~~~
compilation terminated.`,
    signature: '{path:path}:{line:int}:{column:int}: fatal error: Python.h: No such file or directory',
  },
  {
    kind: 'Windows, PowerShell',
    paste: `npm : File C:\\Program Files\\nodejs\\npm.ps1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at https:/go.microsoft.com/fwlink/?LinkID=135170.
At line:1 char:1
+ npm install
+ ~~~
    + CategoryInfo          : SecurityError: (:) [], PSSecurityException`,
    signature:
      'npm : File {path:path} cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies at {url:url}.',
  },
  {
    kind: 'Windows, a path with the name of a person',
    paste: `Error: EPERM: operation not permitted, open 'C:\\Users\\Jane Doe\\AppData\\Roaming\\Code\\settings.json'`,
    signature: "Error: EPERM: operation not permitted, open '{path:path}'",
  },
  {
    kind: 'Windows, cmd',
    paste: `'claude' is not recognized as an internal or external command,
operable program or batch file.`,
    signature: "'{name}' is not recognized as an internal or external command,",
  },
  {
    kind: 'shell',
    paste: `$ uvx mcp-server-git
zsh: command not found: uvx`,
    signature: 'zsh: command not found: uvx',
  },
  {
    kind: 'ssh',
    paste: `Cloning into 'shop'...
git@github.com: Permission denied (publickey).
fatal: Could not read from remote repository.

Please make sure you have the correct access rights
and the repository exists.`,
    signature: 'fatal: Could not read from remote repository.',
  },
  {
    kind: 'ssh, no connection',
    paste: 'ssh: connect to host build-7.corp.example port 22: Connection timed out',
    signature: 'ssh: connect to host {host:host} port 22: Connection timed out',
  },
  {
    kind: 'git, with the address of a repository',
    paste: `remote: Repository not found.
fatal: repository 'https://github.com/jane/secret-shop.git/' not found`,
    signature: "fatal: repository '{url:url}' not found",
  },
  {
    kind: 'curl',
    paste: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
    signature: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
  },
  {
    kind: 'colours and a mark before the message',
    paste: '\u001b[31m✖\u001b[39m \u001b[1mError:\u001b[22m Build failed in \u001b[36m/srv/app\u001b[39m after 12.5s',
    signature: 'Error: Build failed in {path:path} after {number:number}s',
  },
  {
    kind: 'GPU memory',
    paste:
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 23.64 GiB of which 1.12 GiB is free.',
    signature:
      'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate {number:number} GiB. GPU {gpu:int} has a total capacity of {number2:number} GiB of which {number3:number} GiB is free.',
  },
  {
    kind: 'Java, the last cause counts',
    paste: `Exception in thread "main" java.lang.RuntimeException: could not start
	at com.example.App.main(App.java:12)
Caused by: java.net.BindException: Address already in use (Bind failed)
	at java.base/java.net.PlainSocketImpl.bind(PlainSocketImpl.java:436)`,
    signature: 'Caused by: java.net.BindException: Address already in use (Bind failed)',
  },
  {
    kind: 'a secret in the message',
    paste:
      'Error: 401 Incorrect API key provided: sk-proj-Ab3dEf6hIj9lMn2pQr5tUv8xYz1bCd4f. You can find your key online.',
    signature: 'Error: 401 Incorrect API key provided: {key}. You can find your key online.',
  },
  {
    kind: 'one line in own words',
    paste: 'claude code says OAuth token has expired in the middle of a run',
    signature: 'claude code says OAuth token has expired in the middle of a run',
  },
];
