// What a slip in MDX is called and how it is mended: the parser's words in those of an author.
import { COMPONENTS } from '../../content/vocabulary.ts';

interface Words {
  readonly message: string;
  readonly hint: string;
}

const BACKTICKS = 'put the words that hold it into backticks';

/** Words for a message of the MDX parser; one that is not known here is passed on. */
export function mdxWords(message: string): Words {
  const tag = /closing tag[^`]*`<\/?([^>`]*)>`/.exec(message)?.[1];
  if (tag !== undefined && Object.hasOwn(COMPONENTS, tag)) {
    return {
      message: /^Unexpected/.test(message) ? `</${tag}> closes nothing` : `<${tag}> is never closed`,
      hint: `write <${tag}> and </${tag}> on lines of their own, with an empty line inside each`,
    };
  }
  if (tag !== undefined) {
    const closes = /^Unexpected/.test(message);
    return {
      message: closes ? `</${tag}> reads as the end of a tag` : `<${tag}> reads as a tag that is never closed`,
      hint: `${BACKTICKS}, or write \\<`,
    };
  }
  if (/closing brace/.test(message)) {
    return { message: 'a { is opened here and never closed', hint: `${BACKTICKS}, or write \\{` };
  }
  if (/nested/.test(message)) return { message, hint: 'write it flat, or put it into a code block' };
  if (/`!`/.test(message)) return { message: '<!-- begins no comment in MDX', hint: 'delete the comment' };
  if (/after `<`|before name|in name|after name|tag/.test(message)) {
    return { message: 'a bare < begins a tag here', hint: `${BACKTICKS}, or write \\<; a link is [text](https://…)` };
  }
  return { message, hint: `${BACKTICKS}, or write \\{ and \\<` };
}
