import { finishSignIn } from '#src/host/finish-sign-in.ts'

void finishSignIn()
