// Certificates: validation by DNS and by mail, every prop, imports, private ones, and alarms before they expire.
const cdk = require('aws-cdk-lib');
const { aws_acmpca: acmpca, aws_certificatemanager: acm, aws_cloudwatch: cloudwatch, aws_route53: route53 } = cdk;
const { plainStack } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'certificates');
const zone = (name) => route53.HostedZone.fromHostedZoneAttributes(stack, name, { hostedZoneId: `Z${name.length}`, zoneName: name });
const shop = zone('shop.example');

const full = new acm.Certificate(stack, 'full', {
  allowExport: true, certificateName: 'shop', domainName: 'shop.example', keyAlgorithm: acm.KeyAlgorithm.EC_PRIME256V1,
  subjectAlternativeNames: ['*.shop.example', 'www.store.example'], transparencyLoggingEnabled: false,
  validation: acm.CertificateValidation.fromDnsMultiZone({ 'shop.example': shop, 'www.store.example': zone('store.example') }),
});
new acm.Certificate(stack, 'own-record', { domainName: 'own.example', validation: acm.CertificateValidation.fromDns() });
new acm.Certificate(stack, 'mail', {
  domainName: 'a.mail.example', validation: acm.CertificateValidation.fromEmail({ 'a.mail.example': 'mail.example' }),
});
const imported = acm.Certificate.fromCertificateArn(stack, 'imported', 'arn:aws:acm:eu-west-1:111122223333:certificate/1');

const certificateAuthority = acmpca.CertificateAuthority.fromCertificateAuthorityArn(stack, 'authority', 'arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1');
const inner = new acm.PrivateCertificate(stack, 'private', { certificateAuthority, domainName: 'shop.internal' });
new acm.PrivateCertificate(stack, 'private-full', {
  allowExport: true, certificateAuthority, domainName: '*.shop.internal', keyAlgorithm: acm.KeyAlgorithm.RSA_4096, subjectAlternativeNames: ['a.internal', 'b.internal'],
});
const outer = acm.PrivateCertificate.fromCertificateArn(stack, 'private-imported', 'arn:aws:acm:eu-west-1:111122223333:certificate/2');
new cdk.CfnOutput(stack, 'arns', { value: `${inner.certificateArn} ${outer.certificateArn}` });

const alarm = (id, metric) => new cloudwatch.Alarm(stack, id, {
  comparisonOperator: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD, evaluationPeriods: 1, metric, threshold: 30,
});
alarm('full-expires', full.metricDaysToExpiry());
alarm('imported-expires', imported.metricDaysToExpiry({ label: 'days', period: cdk.Duration.hours(6), statistic: 'Maximum' }));
app.synth();
