// An HTTPS ALB with path and host rules, in front of bridge-mode tasks on the instances of a capacity provider.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2, aws_iam: iam } = cdk;
const { routes } = require('../dynamic_ports');
const { dynamicHostPorts, plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'dynamic-ports');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'production', { vpc });

const role = new iam.Role(stack, 'instance-role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
const instances = new ec2.SecurityGroup(stack, 'instances', { description: 'container instances', vpc });
const launchTemplate = new ec2.LaunchTemplate(stack, 'template', {
  instanceType: new ec2.InstanceType('t3.medium'),
  machineImage: ecs.EcsOptimizedImage.amazonLinux2023(),
  role,
  securityGroup: instances,
  userData: ec2.UserData.forLinux(),
});
const asg = new autoscaling.AutoScalingGroup(stack, 'asg', { launchTemplate, maxCapacity: 4, minCapacity: 2, vpc });
const provider = new ecs.AsgCapacityProvider(stack, 'provider', { autoScalingGroup: asg });
cluster.addAsgCapacityProvider(provider);

const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { internetFacing: true, vpc });
// unlike cluster.addCapacity, a capacity provider leaves the instances' security group to us
asg.connections.allowFrom(alb, dynamicHostPorts(), 'dynamic host ports');
const strategy = { capacityProvider: provider.capacityProviderName, weight: 1 };
routes(stack, alb, { cluster, vpc, serviceProps: { capacityProviderStrategies: [strategy] } });
app.synth();
