export { ApiError, ConnectionError } from './api-error.ts';
export { HttpAnswer, type RequestBody } from './http-transport.ts';
export { makeInstanceFolder } from './instance-folder.ts';
export { PairwrightClient, type ClientOptions } from './pairwright-client.ts';
export type { ProjectChange } from './project-subscription.ts';
export { SeededRandom } from './seeded-random.ts';
export {
  runSimulatedAnnotator,
  type SimulatedAnnotatorOptions,
  type SimulatedRecord,
} from './simulated-annotator.ts';
export type { SimulatedAspect } from './simulated-aspects.ts';
export {
  judgeComparison,
  type HiddenQuality,
  type JudgingRules,
  type SimulatedJudgement,
  type SimulatedSkill,
} from './simulated-judge.ts';
export type * from './types.ts';
export { ServerInstance, type InstanceOptions } from './server-instance.ts';
