// A second site, about something else than software: two errors of a coffee machine, in German, with letters and colours of its
// own. It shows that the engine knows nothing of one field.

import { GERMAN } from './german-words.ts';

export const SETTINGS = `name: Kaffeefehler
tagline: Anzeige abtippen, Kaffee trinken.
description: Eine Seite für jede Meldung der Kaffeemaschine im zweiten Stock, mit dem Griff, der sie beendet.
url: https://kaffee.example
idPrefix: KM
language: de
licence: { name: CC0 1.0, url: 'https://creativecommons.org/publicdomain/zero/1.0/' }
colors:
  accent: { light: '#7a3b12', dark: '#f0b27a' }
  accentBackground: { light: '#f7ece2', dark: '#33220f' }
logo: /bohne.svg
redact: { names: [Personalnummer] }
words: ${JSON.stringify(GERMAN)}
`;

export const CATEGORY = `name: Wasser
description: Alles, was mit Tank, Kalk und Leitung zu tun hat.
order: 1
`;

export const TOOL = `name: Barista 300
vendor: Beispielwerk
category: wasser
description: Der Vollautomat in der Küche im zweiten Stock.
homepage: https://barista.example/barista-300
mentions: [Barista 300, F07]
statusPage: https://barista.example/stoerungen
changelog: https://barista.example/neues
version: { any: barista --fassung }
logs:
  - { where: Klappe links, note: Der Zettel dahinter. }
attach:
  - { what: Ein Bild der Anzeige., strip: Namen auf Tassen. }
neverAttach: [Die Personalnummer.]
`;

export const ENTRY = `---
id: KM0001
title: 'Barista 300: F07 Wassertank leer oder nicht erkannt'
description: Den Tank bis zum Anschlag einsetzen; erkennt die Maschine ihn dann nicht, den Schwimmer mit klarem Wasser lösen.
tool: barista-300
category: wasser
status: by-design
statusAsOf: 2026-11-20
signatures:
  - text: F07 Wassertank leer oder nicht erkannt
    examples: ['07:58 F07 Wassertank leer oder nicht erkannt']
quickFix:
  text: Setzen Sie den gefüllten Tank bis zum Anschlag ein.
  verify: Die Anzeige zeigt „Bereit“.
  fix: tank-einsetzen
causes:
  - id: tank-schief
    title: Der Tank sitzt schief
    detail: Der Kontakt am Boden des Tanks erreicht die Maschine nicht.
    check: { text: Drücken Sie den Tank nach unten., expect: Die Meldung verschwindet sofort. }
    sources: [anleitung]
fixes:
  - id: tank-einsetzen
    title: Tank bis zum Anschlag einsetzen
    causes: [tank-schief]
    kind: resolution
    actor: you
    risk: none
    steps: [{ text: 'Ziehen Sie den Tank heraus, füllen Sie ihn und setzen Sie ihn wieder ein.' }]
    verify: Die Anzeige zeigt „Bereit“.
    confidence: documented
    sources: [anleitung]
sources:
  - id: anleitung
    url: https://barista.example/anleitung
    title: Anleitung
    publisher: Beispielwerk
    kind: docs
    checked: 2026-11-20
    shows: F07 steht für einen leeren oder nicht erkannten Tank.
  - id: aushang
    url: https://barista.example/aushang
    title: Aushang am Gerät
    publisher: Küche im zweiten Stock
    kind: community
    checked: 2026-11-20
    shows: Die Meldung kommt auch bei vollem Tank.
published: 2026-11-20
updated: 2026-11-20
verified: 2026-11-20
---

## What this error means

Die Maschine misst den Wasserstand über einen Schwimmer und einen Kontakt am Boden des Tanks. [Der Aushang](source:aushang) nennt
auch den vollen Tank als Fall.

## Why this happens

Kalk hält den [Schwimmer](TL0001) unten, oder der Tank steht nicht auf dem Kontakt.
`;

export const LEDGER = `KM0001  barista-300/wassertank  live  2026-11-20
KM0001  #tank-schief #tank-einsetzen  live  2026-11-20
KM0001  barista-300/tank  moved → barista-300/wassertank  2026-11-21
KM0002  barista-300/mahlwerk  retired  2026-11-22
TL0001  schwimmer  live  2026-11-20
`;

/** What the site adds to the engine: parts as a kind with pages, a list of steps as a format, a rule about entries. */
export const MODULE = `import { defineKind, defineSite, fields, z } from 'fixpoint';

const part = defineKind({
  name: 'part',
  title: 'Teil',
  about: 'content/parts/<teil>.yaml: ein Teil der Maschine, das man tauschen kann.',
  at: 'content/parts',
  ending: '.yaml',
  form: 'content/parts/<teil>.yaml',
  names: /^[a-z0-9-]+$/,
  schema: z.strictObject({
    id: z.string().regex(/^TL\\d{4}$/, 'TL und vier Ziffern'),
    title: fields.name(60),
    draft: z.boolean().default(false),
    number: z.string(),
    text: fields.prose(300),
    published: fields.day,
    updated: fields.day,
  }),
  page: {
    id: /^TL\\d{4}$/,
    address: (path) => '/teile/' + path + '/',
    write: ({ value }) => value.text + '\\n\\nBestellnummer: \`' + value.number + '\`',
  },
  rules: [
    {
      code: 'KM001',
      title: 'Bestellnummer',
      severity: 'error',
      why: 'Das Lager findet nur Nummern dieser Form.',
      check: ({ value }) =>
        /^\\d{3}-\\d{4}$/.test(value.number)
          ? []
          : [{ path: ['number'], message: '„' + value.number + '“ ist keine Bestellnummer', hint: '123-4567' }],
    },
  ],
});

export default defineSite({
  kinds: [part],
  formats: [
    {
      ending: 'schritte',
      mediaType: 'text/plain',
      name: 'Liste der Schritte',
      known: false,
      write: ({ article: { fixes } }) => fixes.flatMap(({ steps }) => steps.map(({ text }) => '- ' + text)).join('\\n') + '\\n',
      writeGone: ({ id }) => id + ' ist fort\\n',
    },
  ],
  rules: [
    {
      kind: 'entry',
      code: 'KM002',
      title: 'Anrede',
      severity: 'warning',
      why: 'Wir siezen.',
      check: ({ value }) =>
        /\\bdu\\b/i.test(value.quickFix.text)
          ? [{ path: ['quickFix', 'text'], message: 'hier wird geduzt' }]
          : [],
    },
  ],
});
`;

export const PART = `id: TL0001
title: Schwimmer
number: 300-0417
text: Der Schwimmer im Tank meldet den Wasserstand; klemmt er, zeigt die Maschine [F07](KM0001).
published: 2026-11-20
updated: 2026-11-21
`;

export const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><ellipse cx="16" cy="16" rx="11" ry="14" fill="#7a3b12"/></svg>
`;
