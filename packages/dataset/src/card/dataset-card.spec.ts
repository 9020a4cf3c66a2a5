import { describe, expect, it } from '@jest/globals';
import { batchesOf } from '../../test/export-text.ts';
import { makeConsensus, makeJudgement, makeResponse, makeSnapshotRow } from '../../test/make-rows.ts';
import type { SnapshotRow } from '../rows/snapshot-row.ts';
import type { DatasetAbout } from './dataset-about.ts';
import { datasetCard } from './dataset-card.ts';
import { collectStatistics } from './dataset-statistics.ts';

const ABOUT: DatasetAbout = {
  name: 'Kitchen: "tea" & more',
  version: 3,
  createdAt: '2026-11-24T10:00:00.000Z',
  sha256: 'ab'.repeat(32),
  kind: 'PAIRWISE',
  strengthLabels: ['a bit better', 'much better'],
  allowTies: true,
  rankingMode: 'full',
};

const ROWS = [
  makeSnapshotRow({
    category: 'kitchen',
    language: 'en-GB',
    license: 'CC-BY-4.0',
    judgements: [
      makeJudgement(),
      makeJudgement({ id: 'j2', annotator: 'annotator-2' }),
      makeJudgement({ id: 'j3', counted: false }),
    ],
    consensus: makeConsensus([['a'], ['b']], { agreement: 0.5 }),
  }),
  makeSnapshotRow({
    category: '<script>|',
    language: 'de',
    consensus: makeConsensus([['a', 'b']], { agreement: 1 }),
    split: 'test',
  }),
  makeSnapshotRow({
    judgements: [],
    consensus: null,
    gold: { ranking: [['a'], ['b']], explanation: null },
    split: 'validation',
  }),
];

async function cardOf(rows: readonly SnapshotRow[], about = ABOUT): Promise<string> {
  return datasetCard(about, await collectStatistics(batchesOf(rows, 1)));
}

describe('datasetCard', () => {
  it('begins with the header that the Hub reads', async () => {
    expect((await cardOf(ROWS)).split('\n\n')[0]).toBe(
      [
        '---',
        'license: cc-by-4.0',
        'language: ["de", "en"]',
        'pretty_name: "Kitchen: \\"tea\\" & more"',
        'task_categories: [text-generation]',
        'tags: [preference, human-feedback, rlhf, dpo, trl]',
        'annotations_creators: [expert-generated]',
        'size_categories: [n<1K]',
        'configs:',
        '- config_name: default',
        '  data_files:',
        '  - {split: test, path: trl/test.jsonl}',
        '  - {split: train, path: trl/train.jsonl}',
        '- config_name: annotations',
        '  data_files:',
        '  - {split: test, path: helpsteer3/test.jsonl}',
        '  - {split: train, path: helpsteer3/train.jsonl}',
        '---',
      ].join('\n'),
    );
  });

  it('counts what is in the dataset', async () => {
    const card = await cardOf(ROWS);
    expect(card).toContain(
      '6 responses in 3 comparisons, 2 of them judged, by 2 annotators with 3 judgements.',
    );
    expect(card).toContain('| train | 1 | 1 |\n| validation | 1 | 0 |');
    expect(card).toContain('Ties were allowed; 1 comparison ended tied.');
    expect(card).toContain('agreed on 75.0% of the pairs');
    expect(card).toContain('| m1 | 3 |\n| m2 | 3 |');
    expect(card).toContain('1 test question with a known answer');
    expect(card).toContain('1 judgement came late');
  });

  it('lets no text of the project act as Markdown or HTML', async () => {
    const card = await cardOf(ROWS);
    expect(card).toContain('# Kitchen: "tea" \\& more');
    expect(card).toContain('| \\<script\\>\\| | 1 |');
  });

  it('says of licences only what is known', async () => {
    expect(await cardOf([makeSnapshotRow()])).toContain('\nlicense: unknown\n');
    expect(
      await cardOf([makeSnapshotRow({ license: 'mit' }), makeSnapshotRow({ license: 'cc0-1.0' })]),
    ).toContain('\nlicense: other\n');
    expect(await cardOf([makeSnapshotRow({ license: 'mit\nconfigs: []' })])).toContain('\nlicense: other\n');
  });

  it('cuts a long table and says so', async () => {
    const responses = Array.from({ length: 45 }, (_, index) =>
      makeResponse(`${index}`, 'x', { model: `model-${index}` }),
    );
    expect(await cardOf([makeSnapshotRow({ responses })])).toContain('| model-44 | 1 |\n\nand 5 more.');
  });

  it('says that nothing is judged where nothing is', async () => {
    const card = await cardOf([makeSnapshotRow({ judgements: [], consensus: null })], {
      ...ABOUT,
      kind: 'RANKING',
      strengthLabels: [],
      allowTies: false,
    });
    expect(card).not.toContain('configs:');
    expect(card).toContain('ranked them');
    expect(card).toContain('Ties were not allowed; 0 comparisons ended tied. No strength was asked.');
    expect(card).toContain('how far annotators agree is not known');
  });

  it('tells what a choice of the best leaves open', async () => {
    const card = await cardOf(ROWS, { ...ABOUT, kind: 'RANKING', rankingMode: 'best' });
    expect(card).toContain('said which is the best; nothing is known of the others among themselves');
  });

  it('counts what was said beside the ranking, and apart what its annotators took back', async () => {
    const judgements = [
      makeJudgement({ counted: false, superseded_by: 'j2' }),
      makeJudgement({
        id: 'j2',
        all_bad: true,
        ideal_answer: { content: 'Four', edited_from: null, edits: null },
      }),
    ];
    const card = await cardOf([makeSnapshotRow({ judgements })]);
    expect(card).toContain('by 1 annotator with 1 judgement.');
    expect(card).toContain('- 1 judgement changed by the annotator (`superseded_by`)');
    expect(card).toContain('- By 1 judgement none of the responses will do (`all_bad`).');
    expect(card).toContain('- 1 answer written by annotators (`ideal_answer`)');
    expect(card).not.toContain('came late');
  });
});
