// As much of AWS as the cdk CLI asks to look up a parameter: who it is, and the parameter. Prints its port.
const http = require('http');

const identity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::123456789012:user/me</Arn><UserId>me</UserId><Account>123456789012</Account></GetCallerIdentityResult>
</GetCallerIdentityResponse>`;
const refusal = `<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no such role</Message></Error>
</ErrorResponse>`;

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    const json = (request.headers['x-amz-target'] || '').endsWith('.GetParameter');
    const known = json || body.includes('Action=GetCallerIdentity');
    response.writeHead(known ? 200 : 403, { 'content-type': json ? 'application/x-amz-json-1.1' : 'text/xml' });
    response.end(json ? JSON.stringify({ Parameter: { Name: JSON.parse(body).Name, Value: 'The shop' } }) :
      known ? identity : refusal);
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
