import { Module } from '@nestjs/common';
import { StaffingService } from './staffing.service.ts';

@Module({ providers: [StaffingService], exports: [StaffingService] })
export class StaffingModule {}
