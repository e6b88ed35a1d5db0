// Words that stand in error messages of all kinds, so that they tell little; a prior for a small corpus.
// Neither list grows with the content: a large corpus finds its own common words. Build time only.

/** In about every third message. */
export const FREQUENT: ReadonlySet<string> = new Set(
  `a an and are as at be by can cannot could do error errors failed failure for from has have if in is it its line
  message no not of on or please run s t that the this to type use was with you your`.split(/\s+/),
);

/** In about every twentieth message. */
export const COMMON: ReadonlySet<string> = new Set(
  `able access account after again all already another any api app application argument arguments async attempt
  available back bad before been but call called cause caused change check client close closed code com command
  config configuration connect connection contact contains content context could create current data default details
  did didn directory disabled does doesn due during enable end endpoint enough exception exceeded execute exist exists
  exit exited expected fail fatal file files first format found function get github given global go got host how http
  https id inside install installed instead internal invalid issue itself json key keys learn length level limit list
  load loaded loading local log main make max may method mode model models module more must name need network new node
  npm null object occurred one only open operation option options org out output package param parameter parse path
  permission permissions port process project provide provided python query read reason received request requests
  required resource response result retry return root running runtime see server service session set should some
  source start started status stop string such support supported sure system temporary than then there they time
  token tokens tool tools try trying unable undefined unexpected unhandled unknown unsupported until update up url
  used user using value values version visit want warning when which while will window without work would write www
  yet`.split(/\s+/),
);
