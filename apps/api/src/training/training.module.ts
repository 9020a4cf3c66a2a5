import { Module } from '@nestjs/common';
import { TrainingGate } from './training-gate.ts';
import { TrainingResolver } from './training.resolver.ts';
import { TrainingService } from './training.service.ts';

@Module({
  providers: [TrainingService, TrainingGate, TrainingResolver],
  exports: [TrainingService, TrainingGate],
})
export class TrainingModule {}
