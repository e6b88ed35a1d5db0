// Whether a text tells its reader to do something: an imperative at the beginning of a sentence or clause.

const VERBS =
  'accept|abort|add|allow|allocate|answer|append|apply|approve|archive|ask|assign|attach|authenticate|authorize|avoid|begin|bind|browse|build|bump|buy|call|cancel|catch|change|charge|choose|clear|click|clone|close|commit|compact|compile|compress|configure|connect|convert|copy|count|create|cut|declare|decrease|define|delete|deploy|detach|disable|disconnect|do|download|downgrade|drop|edit|enable|encode|end|enter|escape|exclude|expand|export|extract|feed|fetch|fill|find|finish|fix|follow|free|generate|get|give|go|grant|hand|hold|import|increase|insert|inspect|install|join|keep|kill|launch|leave|let|limit|link|list|load|log|look|lower|make|map|mark|match|merge|migrate|mount|move|name|open|order|pass|paste|pick|pin|place|point|prefix|press|prune|publish|pull|purge|push|put|quit|quote|raise|read|rebuild|recreate|redo|reduce|refresh|register|reinstall|reload|remove|rename|repair|replace|report|request|require|reset|resize|restart|restore|retry|return|reuse|revoke|rewrite|roll|rotate|run|save|scale|search|select|send|serve|set|shorten|show|shrink|shut|sign|skip|split|start|stay|stop|store|strip|submit|swap|switch|take|tell|throttle|transpile|trim|try|turn|type|uncheck|uninstall|unlock|unset|update|upgrade|upload|use|validate|wait|wrap|write|zip';

/** Doing again what has a verb above, and a few that stand alone. */
const AGAIN =
  're-?(?:build|boot|base|compile|configure|connect|create|deploy|do|generate|install|launch|load|log|run|send|start|try|write)';

const IMPERATIVE = new RegExp(
  `(?:^|[.;:!?—–] |, (?:and |or |then )?|\\b(?:then|not|first|now|instead|only|either|simply) )(?:${VERBS}|${AGAIN})\\b`,
  'i',
);

/** Whether some clause of the text, given without its markup, begins with a verb of doing. */
export function tellsToAct(text: string): boolean {
  return IMPERATIVE.test(text.trim());
}
