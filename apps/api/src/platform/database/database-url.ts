/** Where the database answers. */
export class DatabaseUrl {
  constructor(readonly value: string) {}
}
