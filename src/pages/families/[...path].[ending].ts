// The twins of a family's page: the same answer in every other format.
import type { APIRoute } from 'astro';
import { FAMILY } from '../../core/content/kinds/family.ts';
import { type TwinProps, twinPaths, twinResponse } from '../../site/twin-files.ts';

export const getStaticPaths = () => twinPaths(FAMILY);

export const GET: APIRoute<TwinProps> = ({ props }) => twinResponse(props);
