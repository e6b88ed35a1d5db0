// Whether a text tells its reader to do something: an imperative at the beginning of a sentence or clause.

const VERBS =
  'accept|add|allow|allocate|answer|append|apply|ask|assign|authorize|avoid|begin|bind|browse|build|bump|buy|call|cancel|catch|change|charge|choose|clear|click|clone|close|commit|compact|configure|connect|convert|copy|count|create|cut|declare|decrease|define|delete|deploy|detach|disable|disconnect|do|download|downgrade|drop|edit|enable|end|enter|exclude|expand|export|extract|feed|fetch|fill|find|finish|fix|follow|free|generate|get|give|go|grant|hand|hold|import|increase|insert|inspect|install|join|keep|kill|launch|leave|let|limit|list|load|log|look|lower|make|map|mark|match|mount|move|name|open|order|pass|paste|pick|pin|place|point|prefix|press|prune|publish|pull|push|put|quit|raise|read|rebuild|recreate|redo|reduce|refresh|register|reinstall|reload|remove|rename|repair|replace|report|request|require|reset|resize|restart|restore|retry|return|reuse|revoke|rewrite|roll|rotate|run|save|search|select|send|serve|set|shorten|show|shrink|sign|skip|split|start|stay|stop|store|strip|submit|swap|switch|take|tell|transpile|trim|try|turn|type|uncheck|uninstall|unset|update|upgrade|upload|use|validate|wait|wrap|write|zip';

const IMPERATIVE = new RegExp(
  `(?:^|[.;:,—–] |\\b(?:then|and|or|not|first|now|instead|only|either|simply) )(?:${VERBS})\\b`,
  'i',
);

/** Whether some clause of the text begins with a verb of doing. */
export function tellsToAct(text: string): boolean {
  return IMPERATIVE.test(text.trim());
}
