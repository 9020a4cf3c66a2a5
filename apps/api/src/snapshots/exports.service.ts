import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { type ExportedProject, type ExportRequest, exportRows, readSnapshot } from '@pairwright/dataset';
import { Injectable } from '@nestjs/common';
import { ArtefactStore } from '../platform/artefacts/artefact-store.ts';
import { pack, unpack } from '../platform/artefacts/packed.ts';
import { exportName, snapshotName } from './artefact-names.ts';

export interface MadeExport {
  sha256: string;
  bytes: number;
  rows: number;
  /** How many comparisons or preferences were left out, by reason. */
  dropped: Readonly<Record<string, number>>;
  droppedInWords: string;
}

/** Makes exports out of snapshots. Each is made once and kept: its hash has to be known before its first byte is sent. */
@Injectable()
export class ExportsService {
  private readonly making = new Map<string, Promise<MadeExport>>();

  constructor(private readonly store: ArtefactStore) {}

  /** What an export is; it is made if it was not. */
  async describe(sha256: string, request: ExportRequest, project: ExportedProject): Promise<MadeExport> {
    const name = exportName(sha256, request, project.strengthLabels);
    const known = await this.store.read(`${name}.json`);
    if (known) return JSON.parse(await text(known)) as MadeExport;
    const running = this.making.get(name) ?? this.make(name, sha256, request, project);
    this.making.set(name, running);
    try {
      return await running;
    } finally {
      this.making.delete(name);
    }
  }

  /** The export's bytes, packed with Zstandard as they are kept. */
  async readPacked(sha256: string, request: ExportRequest, project: ExportedProject): Promise<Readable> {
    return this.mustRead(`${exportName(sha256, request, project.strengthLabels)}.zst`);
  }

  private async make(
    name: string,
    sha256: string,
    request: ExportRequest,
    project: ExportedProject,
  ): Promise<MadeExport> {
    const source = unpack(await this.mustRead(snapshotName(sha256)));
    const { chunks, summary } = exportRows(readSnapshot(source), request, project);
    const { packed, fingerprint } = pack(chunks);
    await this.store.write(packed, () => `${name}.zst`);
    const made: MadeExport = {
      ...fingerprint,
      rows: summary.rows,
      dropped: summary.dropped,
      droppedInWords: summary.describeDropped(),
    };
    await this.store.write(once(JSON.stringify(made)), () => `${name}.json`);
    return made;
  }

  private async mustRead(name: string): Promise<Readable> {
    const content = await this.store.read(name);
    if (!content) throw new Error(`The artefact ${name} is missing from the store.`);
    return content;
  }
}

async function* once(content: string): AsyncGenerator<Buffer> {
  yield Buffer.from(content);
}
