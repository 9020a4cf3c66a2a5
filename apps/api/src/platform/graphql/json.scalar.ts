import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

/** Any JSON value, as it is. */
@Scalar('JSON', () => JsonScalar)
export class JsonScalar implements CustomScalar<unknown, unknown> {
  readonly description = 'Any JSON value.';

  parseValue(value: unknown): unknown {
    return value;
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.NULL:
        return null;
      case Kind.STRING:
      case Kind.BOOLEAN:
        return node.value;
      case Kind.INT:
      case Kind.FLOAT:
        return Number(node.value);
      case Kind.LIST:
        return node.values.map((value) => this.parseLiteral(value));
      case Kind.OBJECT:
        return Object.fromEntries(
          node.fields.map((field) => [field.name.value, this.parseLiteral(field.value)]),
        );
      default:
        throw new GraphQLError(
          'Inside a JSON literal, variables and enums are not allowed: pass the whole value as a variable.',
        );
    }
  }
}
