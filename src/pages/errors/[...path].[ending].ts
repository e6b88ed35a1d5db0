// The twins of an entry's page: the same answer in every other format.
import type { APIRoute } from 'astro';
import { type TwinProps, twinPaths, twinResponse } from '../../site/twin-files.ts';

export const getStaticPaths = twinPaths;

export const GET: APIRoute<TwinProps> = ({ props }) => twinResponse(props);
