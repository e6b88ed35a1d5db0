// The text of a small valid family, beside the content folder that examples change.

export const FULL_DISK = `---
id: FAM0001
title: "No space left: the disk that a program writes to is full"
description: Ask df which file system has no room or no inodes left, then delete what can be made again and run the command once more.
area: Files
signatures:
  - text: "cannot write {file}: the disk is full"
    voice: a made-up program
    examples:
      - "save: cannot write /srv/data/report: the disk is full, no space left on device"
quickFix:
  text: Show which file system is full.
  command:
    sh: df -h
  verify: No line says 100 %.
  fix: clean
causes:
  - id: full
    title: The file system has no room left
    detail: A write fails as soon as no free block is left for the user who writes.
    check:
      run:
        sh: df -h
      expect: A line with 100 % in use.
    sources: [man-df]
fixes:
  - id: clean
    title: Delete what can be made again
    causes: [full]
    kind: resolution
    actor: you
    risk: config
    steps:
      - text: Empty the cache of the program that fills the disk.
    verify: The line of df has room again.
    confidence: documented
    sources: [man-df, man-write]
byTool:
  shows: [logs]
  value:
    name: file
    fact: commands
sources:
  - id: man-df
    url: https://man7.org/linux/man-pages/man1/df.1.html
    title: df(1)
    publisher: man7.org
    kind: docs
    checked: 2026-11-21
    shows: df prints the free space of each file system.
  - id: man-write
    url: https://man7.org/linux/man-pages/man2/write.2.html
    title: write(2)
    publisher: man7.org
    kind: docs
    checked: 2026-11-21
    shows: A write fails with ENOSPC when the device has no room for the data.
published: 2026-11-21
updated: 2026-11-21
verified: 2026-11-21
---

## What this error means

The system refused to give a program another block of the disk.

## Why this happens

Logs, caches and images of containers grow until somebody deletes them.
`;
