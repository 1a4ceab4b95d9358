// What cfn-init does on instances: elements of every kind, config sets, restarts, options, Windows.
const path = require('path');
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_s3: s3 } = cdk;
const { InitCommand, InitFile, InitGroup, InitPackage, InitService, InitSource, InitUser } = ec2;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Init');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
const bucket = new s3.Bucket(stack, 'Bucket');
const base = { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
const hello = path.join(__dirname, 'hello.txt');

const restart = new ec2.InitServiceRestartHandle();
const again = [restart];
const full = ec2.CloudFormationInit.fromConfigSets({
  configSets: { default: ['first', 'second', 'empty'], other: ['second'] },
  configs: {
    first: new ec2.InitConfig([
      InitCommand.shellCommand('echo $HOME', { key: '01_home', cwd: '/opt', env: { A: 'b', C: stack.region }, testCmd: 'test -d /opt', ignoreErrors: true, serviceRestartHandles: again }),
      InitCommand.shellCommand('useradd -u 1001 web'),
      InitFile.fromString('/etc/web.conf', 'port=80', { serviceRestartHandles: again, mode: '000600', owner: 'web', group: 'web' }),
      InitFile.fromString('/etc/encoded', 'cG9ydA==', { base64Encoded: true }),
      InitFile.fromObject('/etc/web.json', { stack: stack.stackName, bucket: bucket.bucketName, number: 58.5, flag: false, list: ['a', 'b'] }),
      InitFile.symlink('/etc/link', '/etc/web.conf'),
      InitFile.symlink('/etc/link2', '/etc/web.conf', { mode: '120600' }),
      InitFile.fromUrl('/opt/page', 'https://example.com/page'),
      InitFile.fromFileInline('/opt/hello', hello),
      InitFile.fromFileInline('/opt/hello64', hello, { base64Encoded: true }),
      InitFile.fromS3Object('/opt/object', bucket, 'the/object'),
      InitGroup.fromName('plain'),
      InitGroup.fromName('numbered', 42),
      InitUser.fromName('plain'),
      InitUser.fromName('web', { userId: 1001, groups: ['plain', 'numbered'], homeDir: '/srv' }),
      InitPackage.yum('git', { serviceRestartHandles: again }),
      InitPackage.yum('nginx', { version: ['1.24', '1.25'] }),
      InitPackage.apt('curl'),
      InitPackage.python('pip', { version: ['23'] }),
      InitPackage.rubyGem('rake'),
      InitPackage.rpm('https://example.com/a.rpm', { serviceRestartHandles: again }),
      InitPackage.rpm('https://example.com/b.rpm', { key: 'b' }),
    ]),
    second: new ec2.InitConfig([
      InitSource.fromUrl('/srv/a', 'https://example.com/a.zip', { serviceRestartHandles: again }),
      InitSource.fromGitHub('/srv/b', 'owner', 'repo'),
      InitSource.fromGitHub('/srv/c', 'owner', 'repo', 'v1'),
      InitSource.fromS3Object('/srv/d', bucket, 'd.zip'),
      InitService.enable('nginx', { serviceRestartHandle: restart }),
      InitService.enable('quiet', { enabled: false }),
      InitService.enable('own', { enabled: true, ensureRunning: false, serviceManager: ec2.ServiceManager.SYSTEMD }),
      InitService.disable('sendmail'),
      InitService.systemdConfigFile('own', { command: '/usr/bin/own --all', cwd: '/srv', description: 'mine', user: 'web', keepRunning: false, afterNetwork: false, environmentFiles: ['/etc/a', '/etc/b'], environmentVariables: { A: '1', B: 'two words' } }),
      InitService.systemdConfigFile('short', { command: '/usr/bin/short' }),
    ]),
    empty: new ec2.InitConfig([]),
  },
});
new ec2.Instance(stack, 'Full', {
  ...base, init: full, resourceSignalTimeout: cdk.Duration.minutes(10),
  initOptions: { configSets: ['default', 'other'], timeout: cdk.Duration.minutes(30), embedFingerprint: true, printLog: false, ignoreFailures: true, includeUrl: true, includeRole: true },
});
new ec2.Instance(stack, 'Simple', { ...base, init: ec2.CloudFormationInit.fromElements(InitCommand.shellCommand('ls'), InitCommand.shellCommand('pwd')) });
const more = ec2.CloudFormationInit.fromConfig(new ec2.InitConfig([InitPackage.yum('git')]));
const added = new ec2.InitConfig([]);
added.add(InitCommand.shellCommand('ls /'), InitFile.fromString('/a', 'b'));
more.addConfig('added', added);
more.addConfigSet('more', ['added', 'config']);
new ec2.Instance(stack, 'Kept', { ...base, init: more, initOptions: { embedFingerprint: false, timeout: cdk.Duration.minutes(1) }, userDataCausesReplacement: false });
const late = new ec2.Instance(stack, 'Late', base);
late.applyCloudFormationInit(ec2.CloudFormationInit.fromElements(InitFile.fromString('/a', 'b')), { configSets: ['default'] });
new ec2.BastionHostLinux(stack, 'Bastion', { vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, init: ec2.CloudFormationInit.fromElements(InitPackage.yum('git')), initOptions: {} });
new ec2.Instance(stack, 'Windows', {
  ...base, machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
  init: ec2.CloudFormationInit.fromElements(
    InitPackage.msi('https://example.com/a.msi'), InitFile.fromString('C:\\a', 'b'), InitService.enable('web'),
    InitCommand.shellCommand('restart', { waitAfterCompletion: ec2.InitCommandWaitDuration.forever() }),
    InitCommand.shellCommand('wait', { waitAfterCompletion: ec2.InitCommandWaitDuration.of(cdk.Duration.minutes(2)) }),
    InitCommand.shellCommand('go', { waitAfterCompletion: ec2.InitCommandWaitDuration.none() }),
  ),
});

const flagged = new cdk.Stack(app, 'Flagged');
flagged.node.setContext('@aws-cdk/aws-ec2:ec2SumTImeoutEnabled', true);
const other = new ec2.Vpc(flagged, 'Vpc', { maxAzs: 1, natGateways: 0 });
new ec2.Instance(flagged, 'Summed', { ...base, vpc: other, init: ec2.CloudFormationInit.fromElements(InitPackage.yum('git')), initOptions: { timeout: cdk.Duration.minutes(30) }, resourceSignalTimeout: cdk.Duration.minutes(10) });
app.synth();
