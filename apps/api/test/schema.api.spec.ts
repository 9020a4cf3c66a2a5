import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { startTestServer, type TestServer } from './support/test-server.ts';

let server: TestServer;
let running: GraphQLSchema;

beforeAll(async () => {
  server = await startTestServer();
  running = server.app.get(GraphQLSchemaHost, { strict: false }).schema;
}, 60_000);

afterAll(async () => {
  await server.close();
}, 60_000);

const read = (path: string): Promise<string> => readFile(join(import.meta.dirname, path), 'utf8');

/** Everything that a schema promises, a line each: types with their kind, fields, arguments, defaults, values. */
function promisesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [`${type.constructor.name} ${type.name}`, ...partsOf(type)]);
}

function partsOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(
      (field) => `${type.name}.${field.name}: ${field.type} = ${JSON.stringify(field.defaultValue)}`,
    );
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    `${type.name}.${field.name}: ${field.type}`,
    ...field.args.map(
      (arg) => `${type.name}.${field.name}(${arg.name}: ${arg.type} = ${JSON.stringify(arg.defaultValue)})`,
    ),
  ]);
}

describe('the schema of the running server', () => {
  it('is the committed one: `pnpm --filter @pairwright/api schema` writes it', async () => {
    expect(`${printSchema(lexicographicSortSchema(running))}\n`).toBe(await read('../schema.graphql'));
  });

  it('keeps every promise of the contract', async () => {
    const promised = promisesOf(buildSchema(await read('contract.graphql')));
    const kept = new Set(promisesOf(running));
    expect(promised.length).toBeGreaterThan(130);
    expect(promised.filter((promise) => !kept.has(promise))).toEqual([]);
  });

  it('asks for nothing that the contract does not: what is added may be left out', async () => {
    const contract = buildSchema(await read('contract.graphql'));
    const wantedByUs = Object.values(running.getTypeMap()).flatMap((type) => {
      const known = contract.getType(type.name);
      if (isInputObjectType(type) && isInputObjectType(known))
        return Object.values(type.getFields())
          .filter((field) => !known.getFields()[field.name] && String(field.type).endsWith('!'))
          .map((field) => `${type.name}.${field.name}`);
      if (!isObjectType(type) || !isObjectType(known)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        field.args
          .filter((arg) => known.getFields()[field.name] && String(arg.type).endsWith('!'))
          .filter((arg) => !known.getFields()[field.name]?.args.some(({ name }) => name === arg.name))
          .map((arg) => `${type.name}.${field.name}(${arg.name})`),
      );
    });
    expect(wantedByUs).toEqual([]);
  });
});
