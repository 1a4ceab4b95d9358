// User data of every kind, in instances and launch templates; other user data, another instance.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_s3: s3 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Scripts');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0 });
const bucket = new s3.Bucket(stack, 'Bucket');

function fill(script) {
  script.addCommands('first', `echo ${stack.region}`);
  const file = script.addS3DownloadCommand({ bucket, bucketKey: 'setup' });
  script.addS3DownloadCommand({ bucket, bucketKey: 'there', localFile: '/opt/there', region: 'eu-west-1' });
  script.addExecuteFileCommand({ filePath: file, arguments: '--all' });
  script.addExecuteFileCommand({ filePath: '/opt/there' });
  script.addOnExitCommands('echo bye');
  return script;
}
const template = (id, userData) => new ec2.LaunchTemplate(stack, id, { userData });
template('Linux', fill(ec2.UserData.forLinux()));
template('Shebang', ec2.UserData.forLinux({ shebang: '#!/usr/bin/env python3' }));
template('Windows', fill(ec2.UserData.forWindows()));
template('Persistent', ec2.UserData.forWindows({ persist: true }));
template('ForLinux', ec2.UserData.forOperatingSystem(ec2.OperatingSystemType.LINUX));
template('ForWindows', ec2.UserData.forOperatingSystem(ec2.OperatingSystemType.WINDOWS));
const own = ec2.UserData.custom('#cloud-config');
own.addCommands('packages: [git]');
template('Own', own);

const parts = new ec2.MultipartUserData();
parts.addUserDataPart(ec2.UserData.forLinux(), ec2.MultipartBody.SHELL_SCRIPT, true);
parts.addCommands('in the default part');
parts.addUserDataPart(fill(ec2.UserData.forLinux()), ec2.MultipartBody.CLOUD_BOOTHOOK);
parts.addPart(ec2.MultipartBody.fromUserData(ec2.UserData.forWindows()));
parts.addPart(ec2.MultipartBody.fromRawBody({ contentType: 'text/plain', body: 'as it is', transferEncoding: '8bit' }));
template('Parts', parts);
template('Separated', new ec2.MultipartUserData({ partsSeparator: '//' }));

const instance = (id, props) => new ec2.Instance(stack, id, {
  vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), ...props,
});
const script = ec2.UserData.forLinux();
const signalling = instance('Signalling', { userData: script, resourceSignalTimeout: cdk.Duration.minutes(5) });
script.addSignalOnExitCommand(signalling);
const windows = ec2.UserData.forWindows();
const signallingWindows = instance('SignallingWindows', { userData: windows, machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE) });
windows.addSignalOnExitCommand(signallingWindows);
const literal = instance('Replaced', { userDataCausesReplacement: true });
literal.addUserData('echo 1');
const referring = instance('ReplacedToo', { userDataCausesReplacement: true });
referring.addUserData(`echo ${bucket.bucketName}`);
new cdk.CfnOutput(stack, 'Id', { value: referring.instanceId });
instance('Kept', { userDataCausesReplacement: false });
new ec2.BastionHostLinux(stack, 'Bastion', { vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, userDataCausesReplacement: true });
app.synth();
