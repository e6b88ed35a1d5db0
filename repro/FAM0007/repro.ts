// A connection that nobody answers: a proxy, a slow way and the short limit of Node.js, a firewall, a host that is away.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'ip', debian: 'iproute2', version: 'ip -V' },
  { program: 'nft', debian: 'nftables', version: 'nft --version' },
] as const;
const surroundings = { needs, ports: [3000] } as const;

const SERVER = `require('node:http').createServer((_request, response) => response.end('Good day\\n')).listen(3000, '0.0.0.0');
`;

/** The system gives up after three seconds instead of two minutes. */
const SHORT = 'echo 1 > /proc/sys/net/ipv4/tcp_syn_retries';

/** A network 10.0.0.0/24 in which packets for 10.0.0.9 are sent and nobody takes them. */
const AWAY = `${SHORT}
ip link add v0 type veth peer name v1 && ip link set v0 up && ip link set v1 up && ip addr add 10.0.0.1/24 dev v0
ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0`;

const quietly = async (lab: Lab, command: string): Promise<void> => void (await lab.sh(command, { quiet: true }));

async function serve(lab: Lab): Promise<void> {
  await lab.write('server.js', SERVER);
  await lab.start('node server.js', { port: 3000 });
}

const CLIENT = `const lookup = (_name, _options, done) =>
  done(null, [{ address: '127.0.0.1', family: 4 }, { address: '2001:db8::9', family: 6 }]);
require('node:http').get({ host: 'shop.example', port: 3000, lookup }, (answer) => console.log(answer.statusCode));
`;

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'proxy',
    shows: 'A variable names a proxy at 10.0.0.9, which is away, and the server is in order.',
    setup: async (lab) => {
      await quietly(lab, AWAY);
      await serve(lab);
    },
    trigger:
      'export no_proxy= NO_PROXY= http_proxy=http://10.0.0.9:3128; curl --no-progress-meter http://127.0.0.1:3000/',
    cures: [{ fix: 'without-proxy', after: 'curl --no-progress-meter http://127.0.0.1:3000/' }],
  },
  {
    ...surroundings,
    cause: 'node-limit',
    shows:
      'A name has two addresses: with the first a connection takes a second, because its first packet is lost, and to the second there is no way.',
    values: { host: '127.0.0.1', port: '3000' },
    setup: async (lab) => {
      await serve(lab);
      await lab.write('client.js', CLIENT);
      await quietly(
        lab,
        `nft add table ip way
nft 'add set ip way seen { type inet_service; flags dynamic,timeout; timeout 30s; }'
nft 'add chain ip way in { type filter hook input priority 0; }'
nft 'add rule ip way in tcp dport 3000 tcp flags & (syn|ack) == syn tcp sport != @seen add @seen { tcp sport } drop'`,
      );
    },
    trigger: 'node client.js',
    cures: [{ fix: 'longer-attempt' }],
  },
  {
    ...surroundings,
    cause: 'firewall',
    shows: 'A firewall on the server drops what comes for port 3000.',
    setup: async (lab) => {
      await quietly(lab, SHORT);
      await serve(lab);
      await quietly(
        lab,
        `nft add table ip wall
nft 'add chain ip wall in { type filter hook input priority 0; }'
nft add rule ip wall in tcp dport 3000 drop`,
      );
    },
    trigger: 'curl --no-progress-meter http://127.0.0.1:3000/',
    cures: [
      {
        fix: 'open-port',
        steps: [0, 1],
        apply: { 1: async (lab) => quietly(lab, 'nft flush chain ip wall in') },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'no-answer',
    shows: 'Nobody answers at the address, as when a machine is off or belongs to a network whose VPN is not up.',
    setup: async (lab) => quietly(lab, AWAY),
    trigger: 'curl --no-progress-meter http://10.0.0.9:3000/',
  },
];
