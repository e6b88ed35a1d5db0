// What the page of an entry wakes up besides the rest: replies for tickets, the page as Markdown, the visitor's values.
import './copy-page.ts';
import './entry-values.ts';
import './ticket-reply.ts';
