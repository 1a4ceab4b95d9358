// N stacks (from the environment), each with a network, a cluster and a load-balanced Fargate service.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_ecs_patterns: patterns } = cdk;
const { plainStack } = require('../../conformance/support');

const app = new cdk.App();
for (let i = 0; i < Number(process.env.N); i += 1) {
  const stack = plainStack(app, `stack-${i}`);
  const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
  const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
  new patterns.ApplicationLoadBalancedFargateService(stack, 'service', {
    cluster, desiredCount: 2, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') },
  });
}
app.synth();
