// What a slip in YAML is called and how it is mended, by the parser's code for it.

interface Words {
  /** Completes “this YAML cannot be used: …”; without it the parser's own words are used. */
  readonly message?: string;
  readonly hint: string;
}

const QUOTE = "put the whole value into 'single quotes'; an apostrophe inside them is written twice";

/** Words for the slips that authors make; a rarer one keeps the parser's words. */
export const YAML_WORDS: Readonly<Record<string, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'this value holds “: ”, which reads as a key of its own',
    hint: `${QUOTE}, or write the text on its own lines after >-`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this is no `key: value`, and no part of the value above it',
    hint: 'write `key: value` on one line; the lines of a long value stand deeper than its key',
  },
  BAD_SCALAR_START: { message: 'a value cannot begin with this character', hint: QUOTE },
  BAD_INDENT: {
    message: 'this line is indented differently from its neighbours',
    hint: 'let all keys of one map, and all hyphens of one list, begin in the same column',
  },
  TAB_AS_INDENT: { message: 'this line is indented with a tab', hint: 'indent with spaces' },
  DUPLICATE_KEY: { message: 'this key stands in its map already', hint: 'keep one of the two' },
  UNEXPECTED_TOKEN: {
    message: 'the value has ended before this',
    hint: `where a value begins with a quotation mark, a bracket or a brace, ${QUOTE}`,
  },
  MISSING_CHAR: {
    message: 'a quotation mark, a bracket or a brace is opened before this and never closed',
    hint: `close it; where it is part of the text, ${QUOTE}`,
  },
  BAD_DQ_ESCAPE: {
    message: 'this backslash begins no known escape',
    hint: "put the value into 'single quotes', in which a backslash is a backslash",
  },
  NON_STRING_KEY: {
    message: 'this list or map stands where a key is due',
    hint: `write \`key: value\`; where it is part of a text, ${QUOTE}`,
  },
  MULTIPLE_DOCS: {
    message: 'a line of --- or ... ends the document here',
    hint: 'keep one document in the file',
  },
  RESOURCE_EXHAUSTION: { message: 'lists or maps are nested too deep', hint: QUOTE },
  ANCHOR: { message: 'the & makes its first word a name for the rest, and the word would be lost', hint: QUOTE },
  ALIAS: { message: 'the * makes it a reference to something else in the file', hint: QUOTE },
  TAG: { message: 'the ! makes its first word a type for the rest, and the word would be lost', hint: QUOTE },
};
