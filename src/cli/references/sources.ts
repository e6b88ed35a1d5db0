// The sources of references. Another source is a file in sources/ and a row here.
import type { ReferenceSource } from './source.ts';
import { ANGULAR } from './sources/angular.ts';
import { ASTRO } from './sources/astro.ts';
import { ESLINT, eslintPlugin } from './sources/eslint.ts';
import { NEXTJS } from './sources/nextjs.ts';
import { NODEJS } from './sources/nodejs.ts';
import { PYLINT } from './sources/pylint.ts';
import { LANGCHAIN, PYDANTIC, SQLALCHEMY } from './sources/python-libraries.ts';
import { REACT, reduxSource } from './sources/react.ts';
import { RUFF } from './sources/ruff.ts';
import { RUST } from './sources/rust.ts';
import { SVELTE } from './sources/svelte.ts';
import { VUE } from './sources/vue.ts';
import { YARN } from './sources/yarn.ts';

export const SOURCES: readonly ReferenceSource[] = [
  ANGULAR,
  ASTRO,
  ESLINT,
  LANGCHAIN,
  NEXTJS,
  NODEJS,
  PYDANTIC,
  PYLINT,
  REACT,
  reduxSource(
    {
      file: 'redux',
      name: 'Redux',
      tool: 'redux',
      mentions: ['redux'],
      list: 'https://redux.js.org/Errors',
      base: 'https://redux.js.org/Errors?code=',
      least: 10,
    },
    'redux',
    'dist/redux.mjs',
  ),
  reduxSource(
    {
      file: 'redux-toolkit',
      name: 'Redux Toolkit',
      tool: 'redux-toolkit',
      mentions: ['redux toolkit', '@reduxjs/toolkit'],
      list: 'https://redux-toolkit.js.org/Errors',
      base: 'https://redux-toolkit.js.org/Errors?code=',
      least: 20,
    },
    '@reduxjs/toolkit',
    'dist/redux-toolkit.modern.mjs',
  ),
  RUFF,
  RUST,
  SQLALCHEMY,
  SVELTE,
  eslintPlugin(
    {
      file: 'typescript-eslint',
      name: 'typescript-eslint',
      tool: 'typescript-eslint',
      mentions: ['typescript-eslint', '@typescript-eslint'],
      base: 'https://typescript-eslint.io/rules/',
      least: 80,
    },
    '@typescript-eslint/eslint-plugin',
    '@typescript-eslint/',
  ),
  VUE,
  YARN,
];
