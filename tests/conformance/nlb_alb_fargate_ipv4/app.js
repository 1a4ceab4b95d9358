// The architecture of nlb_alb_fargate over IPv4 only, with addresses left to AWS.
const cdk = require('aws-cdk-lib');
const { aws_ecs: ecs } = cdk;
const { ipv4SharedStack, serviceStack } = require('../support');

const app = new cdk.App();
const image = ecs.ContainerImage.fromAsset('../nlb_alb_fargate/service');
serviceStack(app, { ...ipv4SharedStack(app), container: { image } });
app.synth();
