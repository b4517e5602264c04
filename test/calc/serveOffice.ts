import { Office } from './officeProgram';

/** Starts an office that others come to as guests, says where it is, and ends it with its standard input. */
function run(): void {
  const office = new Office();
  void office.ended.then(() => process.exit(1));
  process.stdin.resume().once('end', () => {
    void office.close().then(() => process.exit(0));
  });
  console.log(office.pipe);
}

run();
