import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tooManyFailures } from './identity.errors.ts';

const windowMinutes = 15;
const failuresOfAnAccount = 10;
const failuresOfAnAddress = 100;

/**
 * Limits guessing by failures of an account and of a network address. Success is never counted, so that two hundred people
 * behind one address can sign in at nine.
 */
@Injectable()
export class SignInLimitService {
  constructor(private readonly dataSource: DataSource) {}

  /** Throws RATE_LIMITED while either has failed too often within the window. */
  async refuseGuessing(email: string, address: string): Promise<void> {
    const limits = this.limits(email, address);
    const rows: { subject_hash: Buffer; failures: number; seconds_left: number }[] =
      await this.dataSource.query(
        `SELECT subject_hash, failures,
         extract(epoch FROM window_started_at + make_interval(mins => $2) - now())::int AS seconds_left
       FROM sign_in_failure
       WHERE subject_hash = ANY($1) AND window_started_at > now() - make_interval(mins => $2)`,
        [limits.map((limit) => limit.subject), windowMinutes],
      );
    for (const row of rows) {
      const limit = limits.find(({ subject }) => subject.equals(row.subject_hash));
      if (limit && row.failures >= limit.allowed) throw tooManyFailures(Math.max(1, row.seconds_left));
    }
  }

  async countFailure(email: string, address: string): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO sign_in_failure (subject_hash, failures, window_started_at)
       SELECT subject, 1, now() FROM unnest($1::bytea[]) AS subject ORDER BY subject
       ON CONFLICT (subject_hash) DO UPDATE SET
         failures = CASE WHEN sign_in_failure.window_started_at > now() - make_interval(mins => $2)
           THEN sign_in_failure.failures + 1 ELSE 1 END,
         window_started_at = CASE WHEN sign_in_failure.window_started_at > now() - make_interval(mins => $2)
           THEN sign_in_failure.window_started_at ELSE now() END`,
      [this.limits(email, address).map((limit) => limit.subject), windowMinutes],
    );
    await this.dataSource.query(
      `DELETE FROM sign_in_failure WHERE window_started_at < now() - make_interval(mins => 2 * $1::int)`,
      [windowMinutes],
    );
  }

  private limits(email: string, address: string): { subject: Buffer; allowed: number }[] {
    return [
      { subject: hashOf(`account:${email}`), allowed: failuresOfAnAccount },
      { subject: hashOf(`address:${address}`), allowed: failuresOfAnAddress },
    ];
  }
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
