import { Module } from '@nestjs/common';
import { StaffingModule } from '../staffing/staffing.module.ts';
import { TrainingModule } from '../training/training.module.ts';
import { LeaseSweep } from './lease-sweep.ts';
import { LeasingService } from './leasing.service.ts';
import { QueuePoliciesResolver } from './queue-policies.resolver.ts';
import { QueuePoliciesService } from './queue-policies.service.ts';
import { QueueStaffingResolver } from './queue-staffing.resolver.ts';
import { QueueResolver } from './queue.resolver.ts';
import { QueuesService } from './queues.service.ts';

@Module({
  imports: [StaffingModule, TrainingModule],
  providers: [
    QueuesService,
    LeasingService,
    LeaseSweep,
    QueueResolver,
    QueuePoliciesService,
    QueuePoliciesResolver,
    QueueStaffingResolver,
  ],
  exports: [QueuesService],
})
export class QueueModule {}
