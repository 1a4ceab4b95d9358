// ec2_dynamic_ports on cluster.addCapacity: a launch configuration, and a hook that drains tasks.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2 } = cdk;
const { routes } = require('../dynamic_ports');
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'dynamic-ports');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'production', { vpc });
cluster.addCapacity('capacity', {
  instanceType: new ec2.InstanceType('t3.medium'),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2(),
  maxCapacity: 4,
  minCapacity: 2,
});
const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { internetFacing: true, vpc });
routes(stack, alb, { cluster, vpc });
app.synth();
