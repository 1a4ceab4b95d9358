// Mutual TLS: trust stores, what they don't trust any more, listeners that check clients' certificates.
const cdk = require('aws-cdk-lib');
const { aws_certificatemanager: acm, aws_ec2: ec2, aws_elasticloadbalancingv2: elbv2, aws_s3: s3 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Mutual');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2 });
const bucket = new s3.Bucket(stack, 'Bucket');
const theirs = s3.Bucket.fromBucketName(stack, 'TheirBucket', 'revoked-elsewhere');
const certificate = acm.Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:eu-west-1:111122223333:certificate/a');

const store = new elbv2.TrustStore(stack, 'Store', { bucket, key: 'ca/bundle.pem' });
const named = new elbv2.TrustStore(stack, 'Named', { bucket, key: 'ca/other.pem', trustStoreName: 'our-store', version: 'v1' });
const imported = elbv2.TrustStore.fromTrustStoreArn(stack, 'Imported', 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:truststore/theirs/0123456789abcdef');
new elbv2.TrustStoreRevocation(stack, 'Revoked', {
  trustStore: store, revocationContents: [{ bucket, key: 'crl/one.pem' }, { bucket: theirs, key: 'crl/two.pem', revocationType: elbv2.RevocationType.CRL, version: 'v2' }],
});
new elbv2.TrustStoreRevocation(stack, 'RevokedThere', { trustStore: imported, revocationContents: [{ bucket, key: 'crl/three.pem' }] });

const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc, internetFacing: true });
const listen = (id, port, mutualAuthentication) => balancer.addListener(id, { port, protocol: elbv2.ApplicationProtocol.HTTPS, certificates: [certificate], mutualAuthentication, defaultAction: elbv2.ListenerAction.fixedResponse(200) });
const { MutualAuthenticationMode } = elbv2;
listen('Verify', 443, { mutualAuthenticationMode: MutualAuthenticationMode.VERIFY, trustStore: store });
listen('All', 444, { mutualAuthenticationMode: MutualAuthenticationMode.VERIFY, trustStore: named, ignoreClientCertificateExpiry: true, advertiseTrustStoreCaNames: true });
listen('None', 445, { mutualAuthenticationMode: MutualAuthenticationMode.VERIFY, trustStore: imported, ignoreClientCertificateExpiry: false, advertiseTrustStoreCaNames: false });
listen('Through', 446, { mutualAuthenticationMode: MutualAuthenticationMode.PASS_THROUGH });
listen('Off', 447, { mutualAuthenticationMode: MutualAuthenticationMode.OFF });
listen('Unsaid', 448);

for (const [id, value] of Object.entries({ Arn: store.trustStoreArn, Name: store.trustStoreName, Status: store.status, Theirs: imported.trustStoreName, TheirArn: imported.trustStoreArn })) {
  new cdk.CfnOutput(stack, id, { value });
}
new cdk.CfnResource(stack, 'Count', { type: 'AWS::SQS::Queue', properties: { DelaySeconds: store.numberOfCaCertificates } });
const other = new cdk.Stack(app, 'Other');
new elbv2.ApplicationListener(other, 'Listener', {
  loadBalancer: balancer, port: 450, protocol: elbv2.ApplicationProtocol.HTTPS, certificates: [certificate], defaultAction: elbv2.ListenerAction.fixedResponse(200),
  mutualAuthentication: { mutualAuthenticationMode: MutualAuthenticationMode.VERIFY, trustStore: named },
});
app.synth();
