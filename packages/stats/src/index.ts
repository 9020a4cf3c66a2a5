export { consensusOf, type Consensus, type ConsensusJudgement, type ConsensusPair } from './consensus.ts';
export { fitBradleyTerry, type ModelRanking, type ModelRating } from './bradley-terry.ts';
export { krippendorffAlpha, type Level } from './krippendorff-alpha.ts';
export { pairwisePreferenceAgreement, type PreferenceAgreement } from './preference-agreement.ts';
export { preferencePairs, type PreferencePair, type Ranking, type RankingMode } from './preference-pairs.ts';
export type { PairOutcome } from './win-table.ts';
