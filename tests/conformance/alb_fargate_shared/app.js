// A public ALB alone, shared by services that come in stacks of their own.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: elbv2 } = cdk;
const { plainStack, placeholderListener, registryContainer, serviceStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'shared-resources');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2 });
const cluster = new ecs.Cluster(stack, 'cluster', { vpc });
const alb = new elbv2.ApplicationLoadBalancer(stack, 'alb', { vpc, internetFacing: true });
const listener = placeholderListener(alb);
new cdk.CfnOutput(stack, 'dns', { value: alb.loadBalancerDnsName });

serviceStack(app, { cluster, listener, container: registryContainer() });
app.synth();
