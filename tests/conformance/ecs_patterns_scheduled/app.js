// Rules that start tasks at certain times or after events.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns, aws_events: events, aws_events_targets: targets,
  aws_iam: iam, aws_sqs: sqs } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'scheduled');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const image = ecs.ContainerImage.fromRegistry('job');
new patterns.ScheduledFargateTask(stack, 'fargate', {
  cluster, schedule: events.Schedule.cron({ hour: '3', minute: '0' }), desiredTaskCount: 2, enabled: false, ruleName: 'nightly',
  platformVersion: ecs.FargatePlatformVersion.LATEST, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION,
  tags: [{ key: 'team', value: 'shop' }], subnetSelection: { subnetType: ec2.SubnetType.PUBLIC },
  securityGroups: [new ec2.SecurityGroup(stack, 'group', { vpc })],
  scheduledFargateTaskImageOptions: { image, cpu: 512, memoryLimitMiB: 1024, ephemeralStorageGiB: 30, command: ['run'], containerName: 'job',
    environment: { A: 'b' }, logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'job' }) } });
const task = new ecs.FargateTaskDefinition(stack, 'task');
task.addContainer('job', { image, logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'task' }) });
new patterns.ScheduledFargateTask(stack, 'own', { vpc, schedule: events.Schedule.rate(cdk.Duration.hours(2)),
  scheduledFargateTaskDefinitionOptions: { taskDefinition: task } });
new patterns.ScheduledEc2Task(stack, 'ec2', { cluster, schedule: events.Schedule.expression('rate(1 minute)'),
  scheduledEc2TaskImageOptions: { image, memoryLimitMiB: 128, cpu: 64, memoryReservationMiB: 64 } });

const rule = new events.Rule(stack, 'rule', {
  description: 'stopped tasks', role: new iam.Role(stack, 'role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') }),
  eventPattern: { source: ['aws.ecs'], detailType: ['ECS Task State Change'], detail: { lastStatus: ['STOPPED'], group: [{ prefix: 'service:' }] } } });
rule.addEventPattern({ account: ['123456789012'], region: ['eu-west-1'], resources: ['arn:aws:ecs:eu-west-1:123456789012:cluster/a'] });
rule.addTarget(new targets.EcsTask({
  cluster, taskDefinition: task, taskCount: 3, deadLetterQueue: new sqs.Queue(stack, 'dead'), maxEventAge: cdk.Duration.hours(1), retryAttempts: 3,
  containerOverrides: [{ containerName: 'job', command: ['again'], environment: [{ name: 'WHY', value: 'stopped' }, { name: 'WHERE', value: cluster.clusterName }], cpu: 64, memoryLimit: 256, memoryReservation: 128 }],
  cpu: '512', memory: '1024', ephemeralStorage: { sizeInGiB: 40 }, taskRole: new iam.Role(stack, 'task-role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }),
  assignPublicIp: true, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, enableExecuteCommand: true, launchType: ecs.LaunchType.FARGATE,
  tags: [{ key: 'a', value: 'b' }], propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, platformVersion: ecs.FargatePlatformVersion.VERSION1_4 }));
rule.addTarget(new targets.EcsTask({ cluster, taskDefinition: task }));
const imported = events.Rule.fromEventRuleArn(stack, 'imported', 'arn:aws:events:eu-west-1:123456789012:rule/nightly');
new cdk.CfnOutput(stack, 'name', { value: imported.ruleName });
new cdk.CfnOutput(stack, 'arn', { value: rule.ruleArn });
app.synth();
