// A test library that accepts React 18 only is installed into a project with React 19.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows:
    'A library whose peer range ends at React 18 is added to a project with React 19, then replaced by its release for 19.',
  proves: 'cause',
  causes: 'dependent-excludes-version',
  fixes: 'upgrade-dependent',
  tools: { npm: '12.2.0' },
  worked: 'added ',
  fail: (lab) => install(lab, '13.4.0'),
  fix: (lab) => install(lab, '16.3.0'),
};

async function install(lab: Lab, version: string): Promise<void> {
  const dependencies = {
    react: '19.2.0',
    'react-dom': '19.2.0',
    '@testing-library/react': version,
    '@testing-library/dom': '10.4.0',
  };
  await lab.write(
    'package.json',
    JSON.stringify({ name: 'shop-api', version: '1.0.0', private: true, dependencies }, null, 2),
  );
  await lab.run('npm install');
}
