import { Module } from '@nestjs/common';
import { LeaseSweep } from './lease-sweep.ts';
import { LeasingService } from './leasing.service.ts';
import { QueueResolver } from './queue.resolver.ts';
import { QueuesService } from './queues.service.ts';

@Module({
  providers: [QueuesService, LeasingService, LeaseSweep, QueueResolver],
  exports: [QueuesService],
})
export class QueueModule {}
