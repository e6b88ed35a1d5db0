// The Markdown twin of a code's page.
import type { APIRoute } from 'astro';
import { address } from '../../core/address/permalink.ts';
import { CODES, type DiagnosticCode } from '../../core/check/codes.ts';
import { explainCode } from '../../core/check/explain-code.ts';
import { explanationMarkdown } from '../../core/check/render/explanation-markdown.ts';
import { library } from '../../site/library.ts';
import { canonical } from '../../site/urls.ts';

interface Props {
  code: DiagnosticCode;
}

export async function getStaticPaths() {
  if (!(await library()).site.checkPages) return [];
  return (Object.keys(CODES) as DiagnosticCode[]).map((code) => ({ params: { code }, props: { code } }));
}

export const GET: APIRoute<Props> = ({ props: { code } }) =>
  new Response(explanationMarkdown(explainCode(code), canonical(address.check(code))), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
