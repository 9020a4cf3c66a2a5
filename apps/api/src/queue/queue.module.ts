import { Module } from '@nestjs/common';
import { TrainingModule } from '../training/training.module.ts';
import { LeaseSweep } from './lease-sweep.ts';
import { LeasingService } from './leasing.service.ts';
import { QueuePoliciesResolver } from './queue-policies.resolver.ts';
import { QueuePoliciesService } from './queue-policies.service.ts';
import { QueueResolver } from './queue.resolver.ts';
import { QueuesService } from './queues.service.ts';

@Module({
  imports: [TrainingModule],
  providers: [
    QueuesService,
    LeasingService,
    LeaseSweep,
    QueueResolver,
    QueuePoliciesService,
    QueuePoliciesResolver,
  ],
  exports: [QueuesService],
})
export class QueueModule {}
