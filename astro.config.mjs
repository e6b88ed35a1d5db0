// What Astro's own tools, such as its check of types, see of this project. The commands take the same settings from the engine.
import { defineConfig } from 'astro/config';
import { astroSettings } from './src/astro/settings.ts';

export default defineConfig(astroSettings());
