// Phrases that would be true of any error, and therefore help with none.

const FILLER: readonly RegExp[] = [
  // At the end of a clause only: what follows would say which setting, of what.
  /\b(?:verify|check|review|inspect|double-check) (?:your|the) (?:(?:overall|current|local) )?(?:configuration|config|settings|environment|setup|installation)(?=\s*(?:[.,;:!?)]|$)|\s+(?:and|or|again)\b)/i,
  /\b(?:make|be) sure (?:that )?everything\b/i,
  /\bensure (?:that )?everything\b/i,
  /\bit(?:’s| is|'s) (?:important|worth) (?:to note|noting|to mention)\b/i,
  /\bplease note\b/i,
  /\b(?:for )?(?:a (?:variety|number) of|various|many different) (?:reasons|factors|causes)\b/i,
  /\bthere (?:are|can be) (?:several|many|multiple|various) (?:possible )?(?:reasons|causes|factors)\b/i,
  /\bfollow (?:the )?best practices\b/i,
  /\bkeep (?:the |your |all )?(?:documentation|everything) (?:up to date|updated)\b/i,
  /\bdocument (?:the|your|this) (?:fix|solution|working)\b/i,
  /\bapply one change at a time\b/i,
  /\bif (?:the|this) (?:problem|issue|error) persists, (?:please )?contact (?:the )?support\b/i,
  /\b(?:can|may) (?:be|feel) frustrating\b/i,
  /\bthis (?:is a )?common (?:error|issue|problem)\b/i,
  /\bdepending on your (?:setup|environment|configuration)\b/i,
  /\b(?:tool behaviou?r|your mileage) (?:can|may) vary\b/i,
  /\bin today[’']s\b/i,
  /\b(?:delve|seamless(?:ly)?|leverage|game.changer)\b/i,
];

/** The first such phrase of a text. What stands in backticks or quotation marks is somebody else's. */
export function fillerIn(text: string): string | undefined {
  const own = text.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, ' ');
  for (const pattern of FILLER) {
    const match = pattern.exec(own);
    if (match) return match[0];
  }
  return undefined;
}
