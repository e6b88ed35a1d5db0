// The licence of the content, which every form of a page names.

export const CONTENT_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
