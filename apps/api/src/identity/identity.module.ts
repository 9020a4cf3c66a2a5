import { Module } from '@nestjs/common';
import { AuthenticationService } from './authentication.service.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleService } from './people.service.ts';
import { SignInLimitService } from './sign-in-limit.service.ts';
import { TokensResolver } from './tokens.resolver.ts';
import { TokensService } from './tokens.service.ts';

@Module({
  providers: [
    AuthenticationService,
    PeopleService,
    SignInLimitService,
    TokensService,
    PeopleResolver,
    TokensResolver,
  ],
  exports: [AuthenticationService, PeopleService],
})
export class IdentityModule {}
