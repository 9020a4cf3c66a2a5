/**
 * Writes `x.generated.ts` beside every `x.graphql` under src: the operation's types and a typed document.
 * `--check` writes nothing and ends with 1 when a file is stale.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const web = join(import.meta.dirname, '..');
const source = join(web, 'src');
const schemaFile = join(web, '../api/schema.graphql');
const isCheck = process.argv.includes('--check');

const config = {
  useTypeImports: true,
  skipTypename: true,
  scalars: { DateTime: 'string', JSON: 'unknown' },
};

const generatedName = (file) => file.replace(/\.graphql$/, '.generated.ts');

async function generate(sdl, file) {
  const document = parse(await readFile(file, 'utf8'), { noLocation: true });
  const body = await codegen({
    filename: generatedName(file),
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: [{ location: file, document }],
    config,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  return `// Written by scripts/generate-documents.mjs from the .graphql file beside this one.\n${body}`;
}

async function currentText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const sdl = await readFile(schemaFile, 'utf8');
const entries = await readdir(source, { recursive: true });
const documents = entries.filter((name) => name.endsWith('.graphql')).map((name) => join(source, name));
const wanted = new Set(documents.map(generatedName));
const stale = entries
  .filter((name) => name.endsWith('.generated.ts'))
  .map((name) => join(source, name))
  .filter((file) => !wanted.has(file));
if (!isCheck) await Promise.all(stale.map((file) => rm(file)));

for (const file of documents) {
  const target = generatedName(file);
  const text = await generate(sdl, file);
  if ((await currentText(target)) === text) continue;
  stale.push(target);
  if (!isCheck) await writeFile(target, text);
}

if (stale.length > 0) {
  const list = stale.map((file) => relative(web, file)).join('\n  ');
  process.stdout.write(
    `${isCheck ? 'Stale; run `node scripts/generate-documents.mjs`' : 'Written'}:\n  ${list}\n`,
  );
}
if (isCheck && stale.length > 0) process.exitCode = 1;
