// Instances and groups that cfn-init sets up, with files and folders of the user's; session tokens demanded of groups.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_s3_assets: assets } = cdk;
const { InitCommand, InitFile, InitPackage, InitService, InitSource } = ec2;
const { plainStack } = require('../support');

const app = new cdk.App();
const init = (folder) => ec2.CloudFormationInit.fromElements(
  InitPackage.yum('nginx'),
  InitSource.fromExistingAsset('/srv/existing', folder),
  InitFile.fromAsset('/etc/web.conf', 'web.conf', { mode: '000600', owner: 'web', group: 'web', displayName: 'settings' }),
  InitSource.fromAsset('/srv/site', 'site'),
  InitFile.fromExistingAsset('/opt/site.zip', folder),
);

for (const [name, on] of [['configurations', false], ['templates', true]]) {
  const stack = plainStack(app, name);
  stack.node.setContext('@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig', on);
  const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
  const base = { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
  const folder = new assets.Asset(stack, 'site', { path: 'site' });

  new ec2.Instance(stack, 'instance', { ...base, init: init(folder) });
  new autoscaling.AutoScalingGroup(stack, 'group', { ...base, init: init(folder), signals: autoscaling.Signals.waitForAll({ timeout: cdk.Duration.minutes(10) }) });
  new autoscaling.AutoScalingGroup(stack, 'options', {
    ...base, signals: autoscaling.Signals.waitForCount(2), updatePolicy: autoscaling.UpdatePolicy.replacingUpdate(), desiredCapacity: 2,
    init: ec2.CloudFormationInit.fromConfigSets({
      configSets: { first: ['config'], second: ['config'] }, configs: { config: new ec2.InitConfig([InitService.enable('nginx')]) },
    }),
    initOptions: { configSets: ['first', 'second'], embedFingerprint: false, ignoreFailures: true, includeRole: true, includeUrl: true, printLog: false },
  });
  const late = new autoscaling.AutoScalingGroup(stack, 'late', { ...base, signals: autoscaling.Signals.waitForMinCapacity() });
  late.applyCloudFormationInit(ec2.CloudFormationInit.fromElements(InitCommand.shellCommand('ls')), { printLog: false });
  cdk.Aspects.of(stack).add(new autoscaling.AutoScalingGroupRequireImdsv2Aspect());
}
app.synth();
