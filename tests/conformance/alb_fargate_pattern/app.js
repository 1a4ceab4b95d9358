// The pattern construct for a load-balanced Fargate service, given a task definition of its own.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'MyStack');
const vpc = new ec2.Vpc(stack, 'MyVpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'MyCluster', { vpc });
const taskDefinition = new ecs.FargateTaskDefinition(stack, 'MyTaskDefinition');
taskDefinition.addContainer('MyContainer', {
  image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }],
});
new patterns.ApplicationLoadBalancedFargateService(stack, 'MyService', {
  cluster, desiredCount: 2, listenerPort: 80, publicLoadBalancer: true, taskDefinition,
});
app.synth();
