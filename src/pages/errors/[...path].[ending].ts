// The twins of an entry's page: the same answer in every other format.
import type { APIRoute } from 'astro';
import { ENTRY } from '../../core/content/kinds/entry.ts';
import { type TwinProps, twinPaths, twinResponse } from '../../site/twin-files.ts';

export const getStaticPaths = () => twinPaths(ENTRY);

export const GET: APIRoute<TwinProps> = ({ props }) => twinResponse(props);
