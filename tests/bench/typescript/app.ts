// examples/nlb_alb_fargate as a user of the real CDK writes it: what `cdk synth` has to compile and run.
import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as targets from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';
import { Construct } from 'constructs';

class ElasticIp extends Construct {
  readonly allocationId: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.allocationId = new ec2.CfnEIP(this, 'Resource').attrAllocationId;
  }
}

class SharedResources extends cdk.Stack {
  readonly cluster: ecs.Cluster;
  readonly listener: elbv2.ApplicationListener;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'vpc', { ipProtocol: ec2.IpProtocol.DUAL_STACK, maxAzs: 2 });
    this.cluster = new ecs.Cluster(this, 'cluster', { vpc });
    const nlb = new elbv2.NetworkLoadBalancer(this, 'nlb', {
      internetFacing: true,
      ipAddressType: elbv2.IpAddressType.DUAL_STACK,
      subnetMappings: vpc.publicSubnets.map((subnet) => ({
        allocationId: new ElasticIp(this, `nlb-eip-${subnet.node.id}`).allocationId, subnet,
      })),
      vpc,
    });
    const front = nlb.addListener('listener', { port: 80 });
    const alb = new elbv2.ApplicationLoadBalancer(this, 'alb', { internetFacing: false, vpc });
    this.listener = alb.addListener('listener', { open: true, port: 80 });
    this.listener.addAction('fixed-action', {
      action: elbv2.ListenerAction.fixedResponse(200, { contentType: 'text/plain', messageBody: 'OK' }),
    });
    front.addTargets('alb-target', { port: 80, targets: [new targets.AlbListenerTarget(this.listener)] });
    new cdk.CfnOutput(this, 'dns', { value: nlb.loadBalancerDnsName });
  }
}

class Service extends cdk.Stack {
  constructor(scope: Construct, id: string, shared: SharedResources) {
    super(scope, id);
    const taskDefinition = new ecs.FargateTaskDefinition(this, 'service-task-def');
    taskDefinition.addContainer('web', {
      image: ecs.ContainerImage.fromAsset('service'),
      logging: ecs.LogDrivers.awsLogs({
        maxBufferSize: cdk.Size.mebibytes(25), mode: ecs.AwsLogDriverMode.NON_BLOCKING, streamPrefix: 'service',
      }),
      memoryLimitMiB: 256,
      portMappings: [{ containerPort: 8080, protocol: ecs.Protocol.TCP }],
    });
    const service = new ecs.FargateService(this, 'service-service', {
      cluster: shared.cluster, desiredCount: 2, taskDefinition,
    });
    shared.listener.addTargets('service-target', {
      conditions: [elbv2.ListenerCondition.pathPatterns(['*'])],
      deregistrationDelay: cdk.Duration.seconds(10),
      healthCheck: { interval: cdk.Duration.seconds(10), path: '/', timeout: cdk.Duration.seconds(5) },
      port: 80,
      priority: 1,
      targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 8080 })],
    });
  }
}

const app = new cdk.App();
new Service(app, 'service', new SharedResources(app, 'shared-resources'));
