// nlb_alb_fargate_ipv4 with an image from a registry.
const cdk = require('aws-cdk-lib');
const { ipv4SharedStack, registryContainer, serviceStack } = require('../support');

const app = new cdk.App();
serviceStack(app, { ...ipv4SharedStack(app), container: registryContainer() });
app.synth();
