import bash from 'highlight.js/lib/languages/bash';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import rust from 'highlight.js/lib/languages/rust';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';

/** The languages that code in answers is coloured for: the name shown, and highlight.js's grammar. */
export const CODE_LANGUAGES = {
  bash: { label: 'Shell', grammar: bash },
  cpp: { label: 'C++', grammar: cpp },
  csharp: { label: 'C#', grammar: csharp },
  go: { label: 'Go', grammar: go },
  java: { label: 'Java', grammar: java },
  javascript: { label: 'JavaScript', grammar: javascript },
  json: { label: 'JSON', grammar: json },
  python: { label: 'Python', grammar: python },
  rust: { label: 'Rust', grammar: rust },
  sql: { label: 'SQL', grammar: sql },
  typescript: { label: 'TypeScript', grammar: typescript },
  xml: { label: 'XML', grammar: xml },
} as const;
